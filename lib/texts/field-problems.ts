import { defineMessages } from "@/lib/i18n/define-messages";
import type { Language } from "@/lib/i18n/language";
import { type FieldProblem, fieldProblemCodes } from "@/lib/validation/field-problem";

/** One sentence per way in which a single field can be wrong. */
export const fieldProblems = defineMessages<Record<FieldProblem, string>>({
  nl: {
    required: "Vul dit in.",
    invalid: "Dit klopt niet. Kijk het na.",
    controlCharacter:
      "Hierin staat een onzichtbaar teken dat niet bewaard kan worden. Typ het opnieuw, of plak het als tekst zonder opmaak.",
    tooLong: "Deze tekst is te lang.",
    tooShort: "Deze tekst is te kort.",
    choose: "Kies een van de mogelijkheden.",
    invalidDate: "Vul een datum in die bestaat, bijvoorbeeld 24-11-2026.",
    invalidTime: "Vul een tijd in, bijvoorbeeld 09.30.",
    endBeforeBegin: "Het einde moet na het begin liggen.",
    invalidEmail: "Dit is geen geldig e-mailadres.",
    tooMany: "Dit zijn er te veel tegelijk.",
    outOfRange: "Deze waarde valt buiten de grenzen.",
    sharesNotWhole: "De delen van wie betaalt zijn samen niet het geheel.",
    invalidBsn: "Dit burgerservicenummer klopt niet. Kijk de negen cijfers na.",
    invalidIban: "Dit rekeningnummer klopt niet. Kijk het na, bijvoorbeeld NL91 ABNA 0417 1643 00.",
    invalidCreditorId: "Dit incassant-ID klopt niet. Kijk het na op het contract met uw bank.",
    invalidColour: "Vul een kleur in als # met zes tekens, bijvoorbeeld #17624f.",
    colourTooLight: "Deze kleur is te licht om op wit papier te lezen. Kies een donkerdere.",
    ibanOutsideSepa: "Van een rekening in dit land kan niet worden geïncasseerd.",
    invalidPostcode: "Vul een postcode in, bijvoorbeeld 1234 AB.",
    invalidPostcodeBe: "Een Belgische postcode heeft vier cijfers, bijvoorbeeld 2000.",
    invalidPostcodeDe: "Een Duitse postcode heeft vijf cijfers, bijvoorbeeld 52062.",
    phoneOfTwoCountries:
      "Dit kan een Nederlands en een Belgisch nummer zijn. Zet +31 of +32 ervoor in plaats van de eerste 0.",
    invalidPhone: "Vul een telefoonnummer in, bijvoorbeeld 06 12345678 of +32 470 12 34 56.",
    invalidLrkNumber: "Een LRK-nummer heeft negen cijfers.",
    invalidWebAddress: "Vul een webadres in dat met https:// begint, bijvoorbeeld https://www.voorbeeld.nl.",
    passwordsDiffer: "Dit is niet hetzelfde als het wachtwoord erboven.",
    choosePhotos: "Kies eerst een of meer foto's.",
    chooseChildren: "Kies een of meer kinderen.",
  },
  en: {
    required: "Please fill this in.",
    invalid: "This is not right. Please check it.",
    controlCharacter:
      "This holds an invisible character that cannot be kept. Please type it again, or paste it as plain text.",
    tooLong: "This text is too long.",
    tooShort: "This text is too short.",
    choose: "Choose one of the options.",
    invalidDate: "Enter a date that exists, for example 24-11-2026.",
    invalidTime: "Enter a time, for example 09:30.",
    endBeforeBegin: "The end must be after the beginning.",
    invalidEmail: "This is not a valid e-mail address.",
    tooMany: "These are too many at once.",
    outOfRange: "This value is outside the limits.",
    sharesNotWhole: "The shares of whoever pays do not make a whole.",
    invalidBsn: "This citizen service number is not right. Please check its nine digits.",
    invalidIban: "This account number is not right. Please check it, for example NL91 ABNA 0417 1643 00.",
    invalidCreditorId:
      "This creditor identifier is not right. Please check it in the contract with your bank.",
    invalidColour: "Give a colour as # with six characters, for example #17624f.",
    colourTooLight: "This colour is too light to read on white paper. Please choose a darker one.",
    ibanOutsideSepa: "Direct debit is not possible from an account in this country.",
    invalidPostcode: "Enter a postcode, for example 1234 AB.",
    invalidPostcodeBe: "A Belgian postcode has four digits, for example 2000.",
    invalidPostcodeDe: "A German postcode has five digits, for example 52062.",
    phoneOfTwoCountries:
      "This can be a Dutch and a Belgian number. Put +31 or +32 before it instead of the first 0.",
    invalidPhone: "Enter a telephone number, for example 06 12345678 or +32 470 12 34 56.",
    invalidWebAddress: "Enter a web address that begins with https://, for example https://www.example.com.",
    invalidLrkNumber: "An LRK number has nine digits.",
    passwordsDiffer: "This is not the same as the password above.",
    choosePhotos: "Choose one or more photos first.",
    chooseChildren: "Choose one or more children.",
  },
});

/** What a page says of a problem that stands in its address; nothing of what is none. */
export const fieldProblemOf = (code: unknown, language: Language): string | undefined => {
  const known = fieldProblemCodes.find((one) => one === code);
  return known && fieldProblems[language][known];
};
