import '../../components/style/pages.css'
import '../../components/style/settings.css'
import { render } from 'preact'
import { translate as t } from '../../utils/i18n'
import { followSettings } from '../../utils/live-settings'
import { Options } from './Options'

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('settings_title')

await followSettings(t, (live) => render(<Options {...live} />, document.body), new AbortController().signal)

// The section in the address was not there yet when the browser looked for it.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
