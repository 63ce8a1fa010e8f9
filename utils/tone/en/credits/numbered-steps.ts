import type { CreditExamples, CreditRule, Sentence } from '../../types'

/** What a step never starts with; a numbered reproach ("1. You never …") is no help. */
const noStep = new Set("you you're you've your i we he she they why".split(' '))

const isStep = ({ list, ending, words }: Sentence): boolean =>
  list === 'numbered' && ending !== 'question' && words.length > 1 && !noStep.has(words[0]?.norm ?? '')

const credit: CreditRule<'numbered-steps'> = {
  id: 'numbered-steps',
  axis: 'competence',
  source: 'Microsoft Writing Style Guide: steps in a numbered list',
  *check({ text, sentences }) {
    const steps: Sentence[] = []
    for (const sentence of sentences) {
      if (!isStep(sentence)) continue
      const last = steps.at(-1)
      // An item may hold several sentences.
      if (!last || text.slice(last.span.end, sentence.span.start).includes('\n')) steps.push(sentence)
    }
    if (steps.length > 1) for (const { span } of steps) yield { span }
  },
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Here is how:\n1. Open the settings.\n2. Choose your name.\n3. Save.',
    '1) switch the box off\n2) wait ten seconds\n3) switch it on again',
    'To pair it:\n\n1. Hold the round button.\n\n2. Pick the headset from the list.\n\nThen it beeps.',
    'Please try this.\n 1. Unplug the dock. Wait a moment.\n 2. Plug it in again.',
    'a) Close the program.\nb) Start it from the new icon.',
    'Hi Ana,\n\n1. Sign out of the portal.\n2. Sign in with the new name.\n\nBest,\nTom',
    '1. Save your work.\n2. Hold the power key for ten seconds.',
    'two steps:\n1. unplug the scanner\n2. plug it into the left port',
  ],
  missed: [
    'Open the settings and choose your name.',
    '1. Open the settings.',
    '- Open the settings.\n- Choose your name.',
    '1. You never read the mail.\n2. You never called back.',
    '1. Which room is it?\n2. Which cable is it?',
    'First open the settings, then choose your name.',
    'It is version 1. 2 is next.',
    '2. floor, room 3',
  ],
}
