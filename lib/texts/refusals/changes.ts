import { defineMessages } from "@/lib/i18n/define-messages";

/** Changes of what is known of a child or a person. */
export const changesRefusals = defineMessages({
  nl: {
    changePending: "Er loopt al een wijziging. Wacht op de opvang, of trek die wijziging eerst in.",
    nothingChanged: "U hebt niets gewijzigd.",
    valueOvertaken:
      'Een van deze gegevens is intussen anders dan toen dit werd gevraagd. Kies "Toch overnemen" als de nieuwe waarde klopt.',
    changeAcceptedAlready: "Deze wijziging is intussen al overgenomen.",
    changeRejectedAlready: "Deze wijziging is intussen al afgewezen.",
    changeWithdrawnAlready: "Deze wijziging is intussen ingetrokken.",
  },
  en: {
    changePending: "A change is already waiting. Wait for the daycare, or withdraw that change first.",
    nothingChanged: "You have not changed anything.",
    valueOvertaken:
      'Something here is no longer what it was when this was asked. Choose "Take over anyway" if the new value is right.',
    changeAcceptedAlready: "This change has been taken over in the meantime.",
    changeRejectedAlready: "This change has been rejected in the meantime.",
    changeWithdrawnAlready: "This change has been withdrawn in the meantime.",
  },
});
