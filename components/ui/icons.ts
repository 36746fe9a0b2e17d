import {
  ArrowLeft as arrowLeft,
  ArrowLeftRight as arrowLeftRight,
  ArrowRight as arrowRight,
  Ban as ban,
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
  DoorClosed as doorClosed,
  Download as download,
  FileCheck2 as fileCheck2,
  FilePen as filePen,
  FileSignature as fileSignature,
  Files as files,
  FileText as fileText,
  FileX as fileX,
  History as history,
  IdCard as idCard,
  Info as info,
  LayoutDashboard as layoutDashboard,
  LockKeyhole as lockKeyhole,
  LogOut as logOut,
  Mail as mail,
  MailCheck as mailCheck,
  MailQuestion as mailQuestion,
  MapPinOff as mapPinOff,
  Menu as menu,
  MonitorSmartphone as monitorSmartphone,
  MoonStar as moonStar,
  Newspaper as newspaper,
  NotebookPen as notebookPen,
  Paperclip as paperclip,
  Pencil as pencil,
  PenLine as penLine,
  Phone as phone,
  Image as picture,
  Plus as plus,
  Printer as printer,
  ReceiptEuro as receiptEuro,
  Search as search,
  ShieldBan as shieldBan,
  ShieldCheck as shieldCheck,
  Sun as sun,
  TreePalm as treePalm,
  TriangleAlert as triangleAlert,
  Undo2 as undo2,
  UserRound as userRound,
  UserRoundPlus as userRoundPlus,
  UserX as userX,
  X as x,
} from "lucide";
import { drawn } from "./icon";

export type { IconComponent } from "./icon";

export const ArrowLeft = /* @__PURE__ */ drawn(arrowLeft);
export const ArrowLeftRight = /* @__PURE__ */ drawn(arrowLeftRight);
export const ArrowRight = /* @__PURE__ */ drawn(arrowRight);
export const Ban = /* @__PURE__ */ drawn(ban);
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
export const DoorClosed = /* @__PURE__ */ drawn(doorClosed);
export const Download = /* @__PURE__ */ drawn(download);
export const FileCheck2 = /* @__PURE__ */ drawn(fileCheck2);
export const FilePen = /* @__PURE__ */ drawn(filePen);
export const FileSignature = /* @__PURE__ */ drawn(fileSignature);
export const FileText = /* @__PURE__ */ drawn(fileText);
export const FileX = /* @__PURE__ */ drawn(fileX);
export const Files = /* @__PURE__ */ drawn(files);
export const History = /* @__PURE__ */ drawn(history);
export const IdCard = /* @__PURE__ */ drawn(idCard);
export const Info = /* @__PURE__ */ drawn(info);
export const LayoutDashboard = /* @__PURE__ */ drawn(layoutDashboard);
export const LockKeyhole = /* @__PURE__ */ drawn(lockKeyhole);
export const LogOut = /* @__PURE__ */ drawn(logOut);
export const Mail = /* @__PURE__ */ drawn(mail);
export const MailCheck = /* @__PURE__ */ drawn(mailCheck);
export const MailQuestion = /* @__PURE__ */ drawn(mailQuestion);
export const MapPinOff = /* @__PURE__ */ drawn(mapPinOff);
export const Menu = /* @__PURE__ */ drawn(menu);
export const MonitorSmartphone = /* @__PURE__ */ drawn(monitorSmartphone);
export const MoonStar = /* @__PURE__ */ drawn(moonStar);
export const Newspaper = /* @__PURE__ */ drawn(newspaper);
export const NotebookPen = /* @__PURE__ */ drawn(notebookPen);
export const Paperclip = /* @__PURE__ */ drawn(paperclip);
export const PenLine = /* @__PURE__ */ drawn(penLine);
export const Pencil = /* @__PURE__ */ drawn(pencil);
export const Picture = /* @__PURE__ */ drawn(picture);
export const Phone = /* @__PURE__ */ drawn(phone);
export const Plus = /* @__PURE__ */ drawn(plus);
export const Printer = /* @__PURE__ */ drawn(printer);
export const ReceiptEuro = /* @__PURE__ */ drawn(receiptEuro);
export const Search = /* @__PURE__ */ drawn(search);
export const ShieldBan = /* @__PURE__ */ drawn(shieldBan);
export const ShieldCheck = /* @__PURE__ */ drawn(shieldCheck);
export const Sun = /* @__PURE__ */ drawn(sun);
export const TreePalm = /* @__PURE__ */ drawn(treePalm);
export const TriangleAlert = /* @__PURE__ */ drawn(triangleAlert);
export const Undo2 = /* @__PURE__ */ drawn(undo2);
export const UserRound = /* @__PURE__ */ drawn(userRound);
export const UserRoundPlus = /* @__PURE__ */ drawn(userRoundPlus);
export const UserX = /* @__PURE__ */ drawn(userX);
export const X = /* @__PURE__ */ drawn(x);
