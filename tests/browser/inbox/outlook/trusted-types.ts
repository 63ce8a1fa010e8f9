interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (input: string) => string>): unknown
}

/** Outlook makes the policy named `default` its own at start, and does not start where somebody else was quicker. */
export function claimDefaultPolicy(view: Window): void {
  const { trustedTypes } = view as Window & { trustedTypes?: PolicyFactory }
  const pass = (input: string) => input
  trustedTypes?.createPolicy('default', { createHTML: pass, createScript: pass, createScriptURL: pass })
}
