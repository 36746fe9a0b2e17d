import "server-only";
import { Document, Page, renderToBuffer, View } from "@react-pdf/renderer";
import type { Instant } from "@/lib/time/instant";
import { mapTexts } from "../map-texts";
import { printable } from "../printable";
import type { Block, Sheet } from "../sheet";
import { PdfBlock } from "./blocks";
import { loadFonts } from "./fonts";
import { PaperFoot, PaperHead, RunningHead } from "./frame";
import { contentWidth, styles } from "./styles";
import { Words } from "./words";

type Paper = {
  sheet: Sheet;
  number: string;
  issuedAt: Instant;
  /** The file of the logo that the sheet names. */
  logo?: Buffer | undefined;
};

/** Notes never stand alone on a page: what comes after the last table or heading goes along with them. */
function parted(blocks: readonly Block[]) {
  const last = blocks.findLastIndex((block) => block.type === "table" || block.type === "heading");
  const at = Math.max(last + 1, blocks.length - 2);
  return { body: blocks.slice(0, at), end: blocks.slice(at) };
}

function Blocks({ blocks, colour }: { blocks: readonly Block[]; colour: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper never change place
  return blocks.map((block, index) => <PdfBlock key={index} block={block} colour={colour} />);
}

function PdfPaper({ sheet, number, issuedAt, logo }: Paper) {
  const { name, colour } = sheet.sender;
  const { body, end } = parted(sheet.blocks);
  return (
    <Document
      language="nl"
      title={`${sheet.title} ${number}`}
      author={name}
      creator={name}
      producer={name}
      creationDate={issuedAt}
      modificationDate={issuedAt}
    >
      <Page size="A4" style={styles.page}>
        <RunningHead text={`${name}  ·  ${sheet.title} ${number}`} />
        <PaperHead sheet={sheet} logo={logo} />
        {sheet.intro ? (
          <Words style={styles.intro} width={contentWidth}>
            {sheet.intro}
          </Words>
        ) : null}
        <Blocks blocks={body} colour={colour} />
        <View wrap={false}>
          <Blocks blocks={end} colour={colour} />
          <View style={styles.notes}>
            {sheet.notes.map((note) => (
              <Words key={note} style={styles.note} width={contentWidth}>
                {note}
              </Words>
            ))}
          </View>
        </View>
        <PaperFoot sheet={sheet} />
      </Page>
    </Document>
  );
}

/** The same paper gives the same bytes, wherever and however often it is made. */
export async function sheetPdf({ sheet, ...rest }: Paper): Promise<Buffer> {
  await loadFonts();
  const bytes = await renderToBuffer(<PdfPaper {...rest} sheet={mapTexts(sheet, printable)} />);
  // React tidies up in a macrotask; in a tight loop of awaits it would never get one and memory would grow.
  await new Promise((resolve) => setImmediate(resolve));
  return bytes;
}
