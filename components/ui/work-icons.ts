// Apart from the others: what the work draws in the browser (its menu, forms, lists), so that no parent fetches it.
import {
  Baby as baby,
  Bell as bell,
  CircleX as circleX,
  ClipboardCopy as clipboardCopy,
  Clock as clock,
  ExternalLink as externalLink,
  Eye as eye,
  Hourglass as hourglass,
  ImagePlus as imagePlus,
  Inbox as inbox,
  KeyRound as keyRound,
  Milk as milk,
  Moon as moon,
  Palette as palette,
  PencilLine as pencilLine,
  RotateCcw as rotateCcw,
  Send as send,
  Settings as settings,
  Smile as smile,
  Thermometer as thermometer,
  Upload as upload,
  UserPen as userPen,
  UsersRound as usersRound,
  Utensils as utensils,
} from "lucide";
import { drawn } from "./icon";

export const Baby = /* @__PURE__ */ drawn(baby);
export const Bell = /* @__PURE__ */ drawn(bell);
export const CircleX = /* @__PURE__ */ drawn(circleX);
export const ClipboardCopy = /* @__PURE__ */ drawn(clipboardCopy);
export const Clock = /* @__PURE__ */ drawn(clock);
export const ExternalLink = /* @__PURE__ */ drawn(externalLink);
export const Eye = /* @__PURE__ */ drawn(eye);
export const Hourglass = /* @__PURE__ */ drawn(hourglass);
export const ImagePlus = /* @__PURE__ */ drawn(imagePlus);
export const Inbox = /* @__PURE__ */ drawn(inbox);
export const KeyRound = /* @__PURE__ */ drawn(keyRound);
export const Milk = /* @__PURE__ */ drawn(milk);
export const Moon = /* @__PURE__ */ drawn(moon);
export const Palette = /* @__PURE__ */ drawn(palette);
export const PencilLine = /* @__PURE__ */ drawn(pencilLine);
export const RotateCcw = /* @__PURE__ */ drawn(rotateCcw);
export const Send = /* @__PURE__ */ drawn(send);
export const Settings = /* @__PURE__ */ drawn(settings);
export const Smile = /* @__PURE__ */ drawn(smile);
export const Thermometer = /* @__PURE__ */ drawn(thermometer);
export const Upload = /* @__PURE__ */ drawn(upload);
export const UserPen = /* @__PURE__ */ drawn(userPen);
export const UsersRound = /* @__PURE__ */ drawn(usersRound);
export const Utensils = /* @__PURE__ */ drawn(utensils);
