import "server-only";
import { z } from "zod";
import { typedText } from "@/lib/validation/text";

/** Somebody who may collect the child, or is called when no guardian answers. */
export type PersonRow = { name: string; phone: string; relation: string };

export const mostPeople = 6;
export const peopleFields = ["collectors", "emergencyContacts"] as const;
export type PeopleField = (typeof peopleFields)[number];
export const rowParts = ["name", "phone", "relation"] as const;
export type RowPart = (typeof rowParts)[number];

/** Name of a form field: "collectors.0.phone". */
export const rowFieldName = (field: PeopleField, row: number, part: RowPart) => `${field}.${row}.${part}`;

const rowsSchema = z.array(z.strictObject({ name: typedText(), phone: typedText(), relation: typedText() }));

/** Rows as one value, always written alike so that two can be compared; "" when there is nobody. */
export const peopleValue = (rows: readonly PersonRow[]): string =>
  rows.length === 0
    ? ""
    : JSON.stringify(rows.map(({ name, phone, relation }) => ({ name, phone, relation })));

export const peopleOf = (value: string): PersonRow[] =>
  value === "" ? [] : rowsSchema.parse(JSON.parse(value));
