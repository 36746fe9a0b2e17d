import { alarms } from "@/lib/texts/alarms";
import { notice } from "./notice";

type AlarmKind = keyof (typeof alarms)["nl"]["kinds"];

const words = (language: "nl" | "en", kind: AlarmKind) => {
  const { kinds, letter } = alarms[language];
  const { title, text } = kinds[kind];
  return { subject: letter.subject(title), heading: title, body: letter.body(text), button: letter.button };
};

/** What the portal noticed, in the words of its screen; about whom or what stands there only. */
export const alarmRaised = (kind: AlarmKind) =>
  notice({ nl: words("nl", kind), en: words("en", kind) }, "/team/alarms");
