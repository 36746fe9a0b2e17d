import { drawn } from "@/components/ui/icon";

/** The portal's own mark: a stem with two leaves. Takes the colour of the text around it. */
export const SproutMark = drawn([
  [
    "path",
    {
      d: "M12 21v-9.5M7.5 21h9M12 14.5c-4.4 0-7-2.3-7-6.5 4.4 0 7 2.3 7 6.5ZM12 11.5c0-4.4 2.5-7.5 7-7.5 0 4.7-2.5 7.5-7 7.5Z",
    },
  ],
]);
