import "server-only";
import { Text, View } from "@react-pdf/renderer";
import type { Block, Fact } from "../sheet";
import { softened } from "./colours";
import { styles } from "./styles";
import { PdfTable } from "./table";

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <View style={styles.facts}>
      {facts.map(({ label, value }) => (
        <View key={label} wrap={false} style={styles.fact}>
          <Text style={styles.factLabel}>{label}</Text>
          <Text style={styles.factValue}>{value}</Text>
        </View>
      ))}
    </View>
  );
}

function Heading({ block, colour }: { block: Of<"heading">; colour: string }) {
  return (
    <View wrap={false} minPresenceAhead={90}>
      <Text style={{ ...styles.heading, color: colour }}>{block.text}</Text>
      {block.detail ? <Text style={styles.headingDetail}>{block.detail}</Text> : null}
    </View>
  );
}

function Sums({ block, colour }: { block: Of<"sums">; colour: string }) {
  const total = { ...styles.sumTotal, backgroundColor: softened(colour, 0.1), color: colour };
  return (
    <View wrap={false} style={styles.sums}>
      {block.rows.map(({ label, value, strong }) => (
        <View key={label} style={strong ? { ...styles.sum, ...total } : styles.sum}>
          <Text>{label}</Text>
          <Text>{value}</Text>
        </View>
      ))}
    </View>
  );
}

function Signatures({ block }: { block: Of<"signatures"> }) {
  return (
    <View wrap={false} style={styles.signatures}>
      {block.parties.map(({ name, role }) => (
        <View key={role} style={styles.signature}>
          <Text style={styles.label}>{role}</Text>
          <Text style={styles.value}>{name}</Text>
          <View style={styles.signatureLine}>
            <Text style={styles.label}>Handtekening, plaats en datum</Text>
          </View>
        </View>
      ))}
    </View>
  );
}

export function PdfBlock({ block, colour }: { block: Block; colour: string }) {
  switch (block.type) {
    case "heading":
      return <Heading block={block} colour={colour} />;
    case "text":
      return <Text style={styles.text}>{block.text}</Text>;
    case "facts":
      return <Facts facts={block.facts} />;
    case "table":
      return <PdfTable table={block} colour={colour} />;
    case "sums":
      return <Sums block={block} colour={colour} />;
    case "signatures":
      return <Signatures block={block} />;
  }
}
