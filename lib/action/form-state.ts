/** What a form knows after it was sent. `values` holds what was typed, so nothing has to be typed twice. */
export type FormState =
  | { status: "idle" }
  | {
      status: "refused";
      message: string;
      fields: Record<string, string>;
      values: Record<string, string | string[]>;
    }
  | { status: "done"; message: string };

export const idle: FormState = { status: "idle" };
