import { defineMessages } from "@/lib/i18n/define-messages";

/** What somebody may here, told to that person. */
export const ownRights = defineMessages({
  nl: {
    title: "Wat u mag",
    about: "Zo staat het in onze administratie. Klopt er iets niet? Laat het ons weten.",
    none: "U bent nog niet aan een kind of een rol gekoppeld.",
    rights: {
      hasAuthority: { yes: "U hebt gezag", no: "U hebt geen gezag" },
      seesDaily: {
        yes: "U ziet logboek, planning en foto's",
        no: "U ziet logboek, planning en foto's niet",
      },
      seesMedical: {
        yes: "U ziet de gegevens over gezondheid",
        no: "U ziet de gegevens over gezondheid niet",
      },
      mayRequest: { yes: "U vraagt opvang aan en meldt af", no: "U vraagt geen opvang aan" },
      isContractHolder: {
        yes: "U hebt het contract en ziet de facturen",
        no: "U ziet het contract en de facturen niet",
      },
      mayCollect: { yes: "U mag ophalen", no: "U mag niet ophalen" },
    },
  },
  en: {
    title: "What you may do",
    about: "So it stands in our records. Is something wrong? Let us know.",
    none: "You are not linked to a child or a role yet.",
    rights: {
      hasAuthority: { yes: "You have authority", no: "You have no authority" },
      seesDaily: {
        yes: "You see logbook, planning and photos",
        no: "You do not see logbook, planning and photos",
      },
      seesMedical: { yes: "You see the health details", no: "You do not see the health details" },
      mayRequest: { yes: "You ask for care and report absence", no: "You do not ask for care" },
      isContractHolder: {
        yes: "You hold the contract and see the invoices",
        no: "You do not see the contract and the invoices",
      },
      mayCollect: { yes: "You may collect", no: "You may not collect" },
    },
  },
});
