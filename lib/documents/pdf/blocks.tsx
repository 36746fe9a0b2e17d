import "server-only";
import { View } from "@react-pdf/renderer";
import type { Block, Fact } from "../sheet";
import { softened } from "./colours";
import { contentWidth, styles } from "./styles";
import { PdfTable } from "./table";
import { Words } from "./words";

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

const factWidth = contentWidth / 2 - 10;

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <View style={styles.facts}>
      {facts.map(({ label, value }) => (
        <View key={label} wrap={false} style={styles.fact}>
          <Words style={styles.factLabel} width={factWidth * 0.38 - 8}>
            {label}
          </Words>
          <Words style={styles.factValue} width={factWidth * 0.62}>
            {value}
          </Words>
        </View>
      ))}
    </View>
  );
}

function Heading({ block, colour }: { block: Of<"heading">; colour: string }) {
  return (
    <View wrap={false} minPresenceAhead={90}>
      <Words style={[styles.heading, { color: colour }]} width={contentWidth}>
        {block.text}
      </Words>
      {block.detail ? (
        <Words style={styles.headingDetail} width={contentWidth}>
          {block.detail}
        </Words>
      ) : null}
    </View>
  );
}

const sumsWidth = contentWidth * 0.56;
const amountWidth = 100;

function Sums({ block, colour }: { block: Of<"sums">; colour: string }) {
  const total = { ...styles.sumTotal, backgroundColor: softened(colour, 0.1) };
  return (
    <View wrap={false} style={styles.sums}>
      {block.rows.map(({ label, value, strong }) => {
        const text = strong ? [styles.totalText, { color: colour }] : styles.sumText;
        return (
          <View key={label} style={strong ? { ...styles.sum, ...total } : styles.sum}>
            <Words style={text} width={sumsWidth - amountWidth - 16}>
              {label}
            </Words>
            <Words style={text} width={amountWidth}>
              {value}
            </Words>
          </View>
        );
      })}
    </View>
  );
}

const partyWidth = (contentWidth - styles.signatures.gap) / 2;

function Signatures({ block }: { block: Of<"signatures"> }) {
  return (
    <View wrap={false} style={styles.signatures}>
      {block.parties.map(({ name, role }) => (
        <View key={role} style={styles.signature}>
          <Words style={styles.label} width={partyWidth}>
            {role}
          </Words>
          <Words style={styles.value} width={partyWidth}>
            {name}
          </Words>
          <View style={styles.signatureLine}>
            <Words style={styles.label} width={partyWidth}>
              Handtekening, plaats en datum
            </Words>
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
      return (
        <Words style={styles.text} width={contentWidth}>
          {block.text}
        </Words>
      );
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
