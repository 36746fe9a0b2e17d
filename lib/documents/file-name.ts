/** What a downloaded paper is called: 'Factuur 2026-00042.pdf', 'Jaaropgave 2025 JO-2026-00003 versie 2.pdf'. */
export function paperFileName(title: string, number: string, edition: number): string {
  return `${title} ${number}${edition > 1 ? ` versie ${edition}` : ""}.pdf`;
}
