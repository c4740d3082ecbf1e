let own: readonly string[] = [];

/** Set once, when the site starts: the organisation's own e-mail domains, besides those of the health services. */
export function setStaffDomains(domains: readonly string[]): void {
  own = domains;
}

export function ownStaffDomains(): readonly string[] {
  return own;
}
