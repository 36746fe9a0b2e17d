import { defineMessages } from "../define-messages";

/** One sentence per way in which a single field can be wrong; zod schemas name the key as their message. */
export const fieldProblems = defineMessages({
  nl: {
    required: "Vul dit in.",
    invalid: "Dit klopt niet. Kijk het na.",
    tooLong: "Deze tekst is te lang.",
    tooShort: "Deze tekst is te kort.",
    choose: "Kies een van de mogelijkheden.",
    invalidDate: "Vul een datum in die bestaat, bijvoorbeeld 24-11-2026.",
    invalidTime: "Vul een tijd in, bijvoorbeeld 09.30.",
    endBeforeBegin: "Het einde moet na het begin liggen.",
    invalidEmail: "Dit is geen geldig e-mailadres.",
    tooMany: "Dit zijn er te veel tegelijk.",
    outOfRange: "Deze waarde valt buiten de grenzen.",
  },
  en: {
    required: "Please fill this in.",
    invalid: "This is not right. Please check it.",
    tooLong: "This text is too long.",
    tooShort: "This text is too short.",
    choose: "Choose one of the options.",
    invalidDate: "Enter a date that exists, for example 24-11-2026.",
    invalidTime: "Enter a time, for example 09:30.",
    endBeforeBegin: "The end must be after the beginning.",
    invalidEmail: "This is not a valid e-mail address.",
    tooMany: "These are too many at once.",
    outOfRange: "This value is outside the limits.",
  },
});

export type FieldProblem = keyof (typeof fieldProblems)["nl"];
