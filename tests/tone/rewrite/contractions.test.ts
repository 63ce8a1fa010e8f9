import { describe, expect, it } from 'vitest'
import { contracted, expanded } from '../../../utils/tone/rewrite/contractions'

describe('both ways', () => {
  it.each([
    ["I'll look into it", 'I will look into it'],
    ["I'm on it", 'I am on it'],
    ["it's on the shared drive", 'it is on the shared drive'],
    ["That's the older one", 'That is the older one'],
    ["Here's the link", 'Here is the link'],
    ["we don't have a spare", 'we do not have a spare'],
    ["I can't see the log", 'I cannot see the log'],
    ["It won't take long", 'It will not take long'],
    ["the disk hasn't been checked yet", 'the disk has not been checked yet'],
    ["I've moved the mailbox", 'I have moved the mailbox'],
    ["they're in room 4", 'they are in room 4'],
    ["Please don't open it", 'Please do not open it'],
    ["Don't worry", 'Do not worry'],
    ["this isn't the cause", 'this is not the cause'],
  ])('%s', (short, long) => {
    expect(expanded(short, '')).toBe(long)
    expect(contracted(long, '')).toBe(short)
  })
})

describe('avoided', () => {
  it.each([
    ["it's been moved", 'it has been moved'],
    ['I’d like to see it', 'I would like to see it'],
    ["Why don't we look at it together?", 'Why do we not look at it together?'],
    ["Can't you open it?", 'Can you not open it?'],
    ["Won't it start?", 'Will it not start?'],
    ["if you can't it stays open", 'if you cannot it stays open'],
  ])('%s', (short, long) => {
    expect(expanded(short, '')).toBe(long)
  })

  it.each([
    "I'd already sent it",
    "let's look at it together",
    'its lid and the user’s badge',
    "Isn't the printer on?",
    "the portal's page",
  ])('lets be: %s', (text) => {
    expect(expanded(text, '')).toBe(text)
  })
})

describe('used', () => {
  it.each([
    'yes, I will.',
    'I have a spare dock',
    'you have to restart it',
    'tell me where it is now',
    'that is how it is set up',
    'I am, of course, sorry',
    'we will and we can',
    'it is not only slow',
    'I AM here and DO NOT mind',
    'the printer is on',
    'its lid',
  ])('lets be: %s', (text) => {
    expect(contracted(text, '')).toBe(text.replace('that is how', "that's how"))
  })
})

it('leaves the words of the writer', () => {
  expect(expanded("I'll see why you don't get mail", "why don't you")).toBe("I will see why you don't get mail")
  expect(contracted('I will see why you do not get mail', 'you DO NOT read')).toBe("I'll see why you do not get mail")
})
