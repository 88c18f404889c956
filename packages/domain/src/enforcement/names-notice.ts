/** How people speak of a levy or of a licence, in either language and without accents. */
const sayings: readonly RegExp[] = [
  /\b(levy|levied|levies)\b/,
  /\b(bank|account)\b.*\b(froze|frozen|seized|taken)\b/,
  /\blicen[cs]e\b/,
  /\b(embargo|embargad[oa]|embargaron|embargar)\b/,
  /\blicencia\b/,
];

/**
 * Whether an account may speak of a levy or licence notice: true for "They levied my bank account" and "Me quitan la
 * licencia". A hint to ask for the notice and its day; nothing is decided by it.
 */
export function namesNotice(account: string): boolean {
  const plain = account.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
  return sayings.some((saying) => saying.test(plain));
}
