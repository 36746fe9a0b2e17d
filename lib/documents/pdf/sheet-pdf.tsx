import "server-only";
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { Instant } from "@/lib/time/instant";
import type { Sheet } from "../sheet";
import { PdfBlock } from "./blocks";
import { loadFonts } from "./fonts";
import { PaperFoot, PaperHead, RunningHead } from "./frame";
import { styles } from "./styles";

type Paper = { sheet: Sheet; number: string; issuedAt: Instant };

function PdfPaper({ sheet, number, issuedAt }: Paper) {
  const { name, colour } = sheet.sender;
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
        <PaperHead sheet={sheet} />
        {sheet.intro ? <Text style={styles.intro}>{sheet.intro}</Text> : null}
        {sheet.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper never change place
          <PdfBlock key={index} block={block} colour={colour} />
        ))}
        <View style={styles.notes}>
          {sheet.notes.map((note) => (
            <Text key={note} style={styles.note}>
              {note}
            </Text>
          ))}
        </View>
        <PaperFoot sheet={sheet} />
      </Page>
    </Document>
  );
}

/** The same paper gives the same bytes, wherever and however often it is made. */
export async function sheetPdf(paper: Paper): Promise<Buffer> {
  await loadFonts();
  const bytes = await renderToBuffer(<PdfPaper {...paper} />);
  // React tidies up in a macrotask; in a tight loop of awaits it would never get one and memory would grow.
  await new Promise((resolve) => setImmediate(resolve));
  return bytes;
}
