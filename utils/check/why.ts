import messages from '../../public/_locales/en/messages.json'

const byKey: Readonly<Record<string, { readonly message: string } | undefined>> = messages

/** Why a rule speaks up, in the words the panel uses; the rule's id where there are none. */
export function whyOf(ruleId: string): string {
  return byKey[`rule_${ruleId.replaceAll('-', '_')}_why`]?.message ?? ruleId
}
