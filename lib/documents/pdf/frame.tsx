import "server-only";
import { Path, Svg, Text, View } from "@react-pdf/renderer";
import type { Sheet } from "../sheet";
import { softened } from "./colours";
import { styles } from "./styles";

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

export function PaperHead({ sheet }: { sheet: Sheet }) {
  const { colour, name, lines } = sheet.sender;
  return (
    <>
      <View style={styles.head}>
        <View style={styles.brand}>
          <Mark colour={colour} />
          <Text style={{ ...styles.brandName, color: colour }}>{name}</Text>
        </View>
        <View style={styles.sender}>
          {lines.map((line) => (
            <Text key={line} style={styles.senderLine}>
              {line}
            </Text>
          ))}
        </View>
      </View>
      <View style={styles.addressee}>
        {sheet.addressee.map((line) => (
          <Text key={line} style={styles.addresseeLine}>
            {line}
          </Text>
        ))}
      </View>
      <Text style={styles.title}>{sheet.title}</Text>
      <View style={{ ...styles.panel, backgroundColor: softened(colour, 0.07) }}>
        {sheet.facts.map(({ label, value }) => (
          <View
            key={label}
            style={{ ...styles.panelFact, width: sheet.facts.length === 4 ? "25%" : "33.33%" }}
          >
            <Text style={styles.label}>{label}</Text>
            <Text style={styles.value}>{value}</Text>
          </View>
        ))}
      </View>
    </>
  );
}

/** From the second page on: which paper this is. */
export function RunningHead({ text }: { text: string }) {
  return <Text fixed style={styles.running} render={({ pageNumber }) => (pageNumber > 1 ? text : "")} />;
}

export function PaperFoot({ sheet }: { sheet: Sheet }) {
  return (
    <View fixed style={{ ...styles.footer, borderTopColor: softened(sheet.sender.colour, 0.35) }}>
      <Text style={{ flex: 1 }}>{sheet.sender.footer}</Text>
      <Text render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`} />
    </View>
  );
}
