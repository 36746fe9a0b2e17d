/** Latin letters of our languages; what a text of a PDF escapes is escaped. */
const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");

type Line = { text: string; x: number; y: number; size: number; bold?: boolean };

const shown = ({ text, x, y, size, bold }: Line) =>
  `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;

/** A page as somebody would make it in a word processor: a title, and lines with a word before each. */
export function paperOf(title: string, lines: readonly (readonly [label: string, value: string])[]): Buffer {
  const content = [
    shown({ text: title, x: 60, y: 760, size: 20, bold: true }),
    ...lines.flatMap(([label, value], index) => {
      const y = 715 - index * 26;
      return [
        shown({ text: label, x: 60, y, size: 12, bold: true }),
        shown({ text: value, x: 190, y, size: 12 }),
      ];
    }),
  ].join("\n");
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
  ]);
}

/** Its objects one after the other, and at the end where each of them begins. */
function pdfOf(objects: readonly string[]): Buffer {
  let pdf = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(`${pdf}${table}${end}`, "latin1");
}
