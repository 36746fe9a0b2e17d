import {
  ArrowLeft as arrowLeft,
  ArrowLeftRight as arrowLeftRight,
  ArrowRight as arrowRight,
  Baby as baby,
  Ban as ban,
  Bell as bell,
  BellOff as bellOff,
  BookOpen as bookOpen,
  BriefcaseBusiness as briefcaseBusiness,
  CakeSlice as cakeSlice,
  Calculator as calculator,
  CalendarClock as calendarClock,
  CalendarDays as calendarDays,
  CalendarPlus as calendarPlus,
  CalendarX as calendarX,
  Check as check,
  CheckCheck as checkCheck,
  ChevronDown as chevronDown,
  ChevronLeft as chevronLeft,
  ChevronRight as chevronRight,
  ChevronsUpDown as chevronsUpDown,
  CircleAlert as circleAlert,
  CircleCheck as circleCheck,
  CircleDashed as circleDashed,
  CircleDot as circleDot,
  CircleMinus as circleMinus,
  CirclePause as circlePause,
  CircleSlash as circleSlash,
  CircleX as circleX,
  ClipboardCopy as clipboardCopy,
  Clock as clock,
  DoorClosed as doorClosed,
  Download as download,
  Eye as eye,
  FileCheck2 as fileCheck2,
  FilePen as filePen,
  FileSignature as fileSignature,
  Files as files,
  FileText as fileText,
  FileX as fileX,
  History as history,
  Hourglass as hourglass,
  IdCard as idCard,
  ImagePlus as imagePlus,
  Inbox as inbox,
  Info as info,
  KeyRound as keyRound,
  LayoutDashboard as layoutDashboard,
  LockKeyhole as lockKeyhole,
  LogOut as logOut,
  Mail as mail,
  MailCheck as mailCheck,
  MailQuestion as mailQuestion,
  MapPinOff as mapPinOff,
  Menu as menu,
  Milk as milk,
  MonitorSmartphone as monitorSmartphone,
  Moon as moon,
  MoonStar as moonStar,
  Newspaper as newspaper,
  NotebookPen as notebookPen,
  Palette as palette,
  Paperclip as paperclip,
  Pencil as pencil,
  PencilLine as pencilLine,
  PenLine as penLine,
  Phone as phone,
  Image as picture,
  Plus as plus,
  Printer as printer,
  ReceiptEuro as receiptEuro,
  RotateCcw as rotateCcw,
  Search as search,
  Send as send,
  Settings as settings,
  ShieldBan as shieldBan,
  ShieldCheck as shieldCheck,
  Smile as smile,
  Sun as sun,
  Thermometer as thermometer,
  TreePalm as treePalm,
  TriangleAlert as triangleAlert,
  Undo2 as undo2,
  Upload as upload,
  UserPen as userPen,
  UserRound as userRound,
  UserRoundPlus as userRoundPlus,
  UsersRound as usersRound,
  UserX as userX,
  Utensils as utensils,
  X as x,
} from "lucide";
import { drawn } from "./icon";

export type { IconComponent } from "./icon";

export const ArrowLeft = /* @__PURE__ */ drawn(arrowLeft);
export const ArrowLeftRight = /* @__PURE__ */ drawn(arrowLeftRight);
export const ArrowRight = /* @__PURE__ */ drawn(arrowRight);
export const Baby = /* @__PURE__ */ drawn(baby);
export const Ban = /* @__PURE__ */ drawn(ban);
export const Bell = /* @__PURE__ */ drawn(bell);
export const BellOff = /* @__PURE__ */ drawn(bellOff);
export const BookOpen = /* @__PURE__ */ drawn(bookOpen);
export const BriefcaseBusiness = /* @__PURE__ */ drawn(briefcaseBusiness);
export const CakeSlice = /* @__PURE__ */ drawn(cakeSlice);
export const Calculator = /* @__PURE__ */ drawn(calculator);
export const CalendarClock = /* @__PURE__ */ drawn(calendarClock);
export const CalendarDays = /* @__PURE__ */ drawn(calendarDays);
export const CalendarPlus = /* @__PURE__ */ drawn(calendarPlus);
export const CalendarX = /* @__PURE__ */ drawn(calendarX);
export const Check = /* @__PURE__ */ drawn(check);
export const CheckCheck = /* @__PURE__ */ drawn(checkCheck);
export const ChevronDown = /* @__PURE__ */ drawn(chevronDown);
export const ChevronLeft = /* @__PURE__ */ drawn(chevronLeft);
export const ChevronRight = /* @__PURE__ */ drawn(chevronRight);
export const ChevronsUpDown = /* @__PURE__ */ drawn(chevronsUpDown);
export const CircleAlert = /* @__PURE__ */ drawn(circleAlert);
export const CircleCheck = /* @__PURE__ */ drawn(circleCheck);
export const CircleDashed = /* @__PURE__ */ drawn(circleDashed);
export const CircleDot = /* @__PURE__ */ drawn(circleDot);
export const CircleMinus = /* @__PURE__ */ drawn(circleMinus);
export const CirclePause = /* @__PURE__ */ drawn(circlePause);
export const CircleSlash = /* @__PURE__ */ drawn(circleSlash);
export const CircleX = /* @__PURE__ */ drawn(circleX);
export const ClipboardCopy = /* @__PURE__ */ drawn(clipboardCopy);
export const Clock = /* @__PURE__ */ drawn(clock);
export const DoorClosed = /* @__PURE__ */ drawn(doorClosed);
export const Download = /* @__PURE__ */ drawn(download);
export const Eye = /* @__PURE__ */ drawn(eye);
export const FileCheck2 = /* @__PURE__ */ drawn(fileCheck2);
export const FilePen = /* @__PURE__ */ drawn(filePen);
export const FileSignature = /* @__PURE__ */ drawn(fileSignature);
export const FileText = /* @__PURE__ */ drawn(fileText);
export const FileX = /* @__PURE__ */ drawn(fileX);
export const Files = /* @__PURE__ */ drawn(files);
export const History = /* @__PURE__ */ drawn(history);
export const Hourglass = /* @__PURE__ */ drawn(hourglass);
export const IdCard = /* @__PURE__ */ drawn(idCard);
export const ImagePlus = /* @__PURE__ */ drawn(imagePlus);
export const Inbox = /* @__PURE__ */ drawn(inbox);
export const Info = /* @__PURE__ */ drawn(info);
export const KeyRound = /* @__PURE__ */ drawn(keyRound);
export const LayoutDashboard = /* @__PURE__ */ drawn(layoutDashboard);
export const LockKeyhole = /* @__PURE__ */ drawn(lockKeyhole);
export const LogOut = /* @__PURE__ */ drawn(logOut);
export const Mail = /* @__PURE__ */ drawn(mail);
export const MailCheck = /* @__PURE__ */ drawn(mailCheck);
export const MailQuestion = /* @__PURE__ */ drawn(mailQuestion);
export const MapPinOff = /* @__PURE__ */ drawn(mapPinOff);
export const Menu = /* @__PURE__ */ drawn(menu);
export const Milk = /* @__PURE__ */ drawn(milk);
export const MonitorSmartphone = /* @__PURE__ */ drawn(monitorSmartphone);
export const Moon = /* @__PURE__ */ drawn(moon);
export const MoonStar = /* @__PURE__ */ drawn(moonStar);
export const Newspaper = /* @__PURE__ */ drawn(newspaper);
export const NotebookPen = /* @__PURE__ */ drawn(notebookPen);
export const Palette = /* @__PURE__ */ drawn(palette);
export const Paperclip = /* @__PURE__ */ drawn(paperclip);
export const PenLine = /* @__PURE__ */ drawn(penLine);
export const Pencil = /* @__PURE__ */ drawn(pencil);
export const PencilLine = /* @__PURE__ */ drawn(pencilLine);
export const Picture = /* @__PURE__ */ drawn(picture);
export const Phone = /* @__PURE__ */ drawn(phone);
export const Plus = /* @__PURE__ */ drawn(plus);
export const Printer = /* @__PURE__ */ drawn(printer);
export const ReceiptEuro = /* @__PURE__ */ drawn(receiptEuro);
export const RotateCcw = /* @__PURE__ */ drawn(rotateCcw);
export const Search = /* @__PURE__ */ drawn(search);
export const Send = /* @__PURE__ */ drawn(send);
export const ShieldBan = /* @__PURE__ */ drawn(shieldBan);
export const Settings = /* @__PURE__ */ drawn(settings);
export const ShieldCheck = /* @__PURE__ */ drawn(shieldCheck);
export const Smile = /* @__PURE__ */ drawn(smile);
export const Sun = /* @__PURE__ */ drawn(sun);
export const Thermometer = /* @__PURE__ */ drawn(thermometer);
export const TreePalm = /* @__PURE__ */ drawn(treePalm);
export const TriangleAlert = /* @__PURE__ */ drawn(triangleAlert);
export const Undo2 = /* @__PURE__ */ drawn(undo2);
export const Upload = /* @__PURE__ */ drawn(upload);
export const UserPen = /* @__PURE__ */ drawn(userPen);
export const UserRound = /* @__PURE__ */ drawn(userRound);
export const UserRoundPlus = /* @__PURE__ */ drawn(userRoundPlus);
export const UserX = /* @__PURE__ */ drawn(userX);
export const UsersRound = /* @__PURE__ */ drawn(usersRound);
export const Utensils = /* @__PURE__ */ drawn(utensils);
export const X = /* @__PURE__ */ drawn(x);
