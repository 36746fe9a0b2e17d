import type { Logo } from "@/lib/organisation/logo-file";

/** One line of a paper: a word and what it says. */
export type Fact = { label: string; value: string };

export type Column = {
  label: string;
  align: "start" | "end" /** Share of the width, in hundredths. */;
  width: number;
};
export type Row = {
  cells: string[];
  /** In small print under the first cell. */
  detail?: string;
  strong?: boolean;
};

export type Block =
  | { type: "heading"; text: string; detail?: string }
  | { type: "text"; text: string }
  | { type: "facts"; facts: Fact[] }
  | { type: "table"; caption: string; columns: Column[]; rows: Row[] }
  | { type: "sums"; caption: string; rows: { label: string; value: string; strong?: boolean }[] }
  | { type: "signatures"; parties: { name: string; role: string }[] };

/**
 * A whole paper in words, as it was sent. It is stored with the document and never made anew, so that the page
 * and the PDF say the same for as long as they are kept, whatever the portal's texts become.
 */
export type Sheet = {
  title: string;
  sender: {
    name: string;
    colour: string;
    lines: string[];
    footer: string;
    /** The organisation's on the day of issue; its file is kept as long as papers name it. Before there was one: none. */
    logo?: Logo | null;
  };
  addressee: string[];
  facts: Fact[];
  intro: string | null;
  blocks: Block[];
  notes: string[];
};
