import type { Flat, Policy } from './types'

/** As shipped. */
export const defaults: Flat = {
  enabled: true,
  disabledSites: [],
  checkWhen: 'typing',
  quietUntil: 0,
  strictness: 'balanced',
  readIncoming: true,
  breath: 30,
  'style.manner': 'warm',
  'style.formality': 'balanced',
  'style.directness': 'gentle',
  'style.contractions': 'keep',
  'style.emoji': true,
  'style.english': 'any',
  'style.reader': 'lay',
  'style.greeting': 'Hi',
  'style.closing': 'Let me know if anything is unclear.',
  'style.name': '',
  rules: {},
  neverFlag: [],
  'words.allowed': [],
  'words.flagged': [],
  wordings: [],
  people: [],
  sites: {},
}

/** Where nobody manages the browser. */
export const noPolicy: Policy = { settings: {}, locked: {}, reason: '', pack: null }
