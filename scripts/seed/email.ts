const domain = "demo.villabambini.example";

/** Lower case ASCII: "Şirin Łukasiewicz" becomes sirin.lukasiewicz. */
export function demoEmail(...names: readonly string[]): string {
  const ascii = names
    .join(" ")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^a-z\s-]/g, "");
  return `${ascii.trim().split(/\s+/).join(".")}@${domain}`;
}
