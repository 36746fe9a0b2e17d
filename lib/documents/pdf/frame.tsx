import "server-only";
import { Image, Path, Svg, Text, View } from "@react-pdf/renderer";
import { fitIn } from "@/lib/organisation/logo-file";
import type { Fact, Sheet } from "../sheet";
import { softened } from "./colours";
import { contentWidth, styles } from "./styles";
import { Words } from "./words";

const strokes = [
  "M12 21v-9.5M7.5 21h9",
  "M12 14.5c-4.4 0-7-2.3-7-6.5 4.4 0 7 2.3 7 6.5Z",
  "M12 11.5c0-4.4 2.5-7.5 7-7.5 0 4.7-2.5 7.5-7 7.5Z",
];

function Mark({ colour }: { colour: string }) {
  return (
    <Svg viewBox="0 0 24 24" width={26} height={26}>
      {strokes.map((d) => (
        <Path key={d} d={d} stroke={colour} strokeWidth={1.9} fill="none" />
      ))}
    </Svg>
  );
}

function Panel({ facts, colour }: { facts: Fact[]; colour: string }) {
  const perRow = facts.length === 4 ? 4 : 3;
  const width = (contentWidth - 2 * 12) / perRow;
  return (
    <View style={{ ...styles.panel, backgroundColor: softened(colour, 0.07) }}>
      {facts.map(({ label, value }) => (
        <View key={label} style={{ ...styles.panelFact, width }}>
          <Words style={styles.label} width={width - 10}>
            {label}
          </Words>
          <Words style={styles.value} width={width - 10}>
            {value}
          </Words>
        </View>
      ))}
    </View>
  );
}

const logoBox = { width: 120, height: 44 };
const brandWidth = 290;

type SenderProps = Pick<Sheet, "sender"> & { logo: Buffer | undefined };

function Sender({ sender: { colour, name, lines, logo: picture }, logo }: SenderProps) {
  const shown = logo && picture ? fitIn(picture, logoBox) : null;
  const width = brandWidth - styles.brand.gap - (shown?.width ?? 26);
  return (
    <View style={styles.head}>
      <View style={styles.brand}>
        {logo && shown ? (
          <Image src={{ data: logo, format: "png" }} style={shown} />
        ) : (
          <Mark colour={colour} />
        )}
        <Words style={[styles.brandName, { color: colour, maxWidth: width }]} width={width}>
          {name}
        </Words>
      </View>
      <View style={styles.sender}>
        {lines.map((line) => (
          <Words key={line} style={styles.senderLine} width={180}>
            {line}
          </Words>
        ))}
      </View>
    </View>
  );
}

export function PaperHead({ sheet, logo }: { sheet: Sheet; logo: Buffer | undefined }) {
  return (
    <>
      <Sender sender={sheet.sender} logo={logo} />
      <View style={styles.addressee}>
        {sheet.addressee.map((line) => (
          <Words key={line} style={styles.addresseeLine} width={260}>
            {line}
          </Words>
        ))}
      </View>
      <Words style={styles.title} width={contentWidth}>
        {sheet.title}
      </Words>
      <Panel facts={sheet.facts} colour={sheet.sender.colour} />
    </>
  );
}

/** From the second page on: which paper this is. */
export function RunningHead({ text }: { text: string }) {
  return (
    <View
      fixed
      style={styles.running}
      render={({ pageNumber }) =>
        pageNumber > 1 ? (
          <Words style={styles.perPage} width={contentWidth}>
            {text}
          </Words>
        ) : null
      }
    />
  );
}

const pageCountWidth = 80;

export function PaperFoot({ sheet: { sender } }: { sheet: Sheet }) {
  const width = contentWidth - pageCountWidth - 16;
  return (
    <View fixed style={{ ...styles.footer, borderTopColor: softened(sender.colour, 0.35) }}>
      <Words style={[styles.perPage, { width }]} width={width}>
        {sender.footer}
      </Words>
      <Text
        style={styles.perPage}
        render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`}
      />
    </View>
  );
}
