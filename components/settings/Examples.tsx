import type { Translate } from '../../utils/i18n'
import { ArrowIcon } from '../icons'

/** A piece of a mail before and after, as the settings make it. */
export interface Example {
  readonly before: string
  readonly after: string
}

/** What a choice changes, in the words of a mail. Announced politely, since it follows what was just chosen. */
export function Examples({ examples, t }: { readonly examples: readonly Example[]; readonly t: Translate }) {
  return (
    <div class="examples" aria-live="polite">
      {examples.map(({ before, after }) => (
        <p key={before} class="hint example" lang="en" dir="auto">
          {before === after ? (
            <>
              <span class="spoken">{t('rewrite_before')} </span>
              {before} <em lang={t('language')}>{t('example_unchanged')}</em>
            </>
          ) : (
            <>
              <del>
                <span class="spoken">{t('rewrite_before')} </span>
                {before}
              </del>{' '}
              <ArrowIcon />{' '}
              <ins class={after.includes('\n') ? 'lines' : undefined}>
                <span class="spoken">{t('rewrite_after')} </span>
                {after}
              </ins>
            </>
          )}
        </p>
      ))}
    </div>
  )
}
