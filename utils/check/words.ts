import messages from '../../public/_locales/en/messages.json'

const byKey: Readonly<Record<string, { readonly message: string } | undefined>> = messages
const say = (start: string, id: string, end = ''): string | undefined =>
  byKey[`${start}_${id.replaceAll('-', '_')}${end}`]?.message

/** Why a rule speaks up, in the words the panel uses; the rule's id where there are none. */
export const whyOf = (ruleId: string): string => say('rule', ruleId, '_why') ?? ruleId

/** What something that already works is called. */
export const creditNameOf = (creditId: string): string => say('credit', creditId, '_name') ?? creditId

/** What a sign of heat is called: one about the whole draft, or a rule. */
export const signNameOf = (sign: string): string => say('sign', sign) ?? say('rule', sign, '_name') ?? sign
