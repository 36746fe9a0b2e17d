import type { Route } from "next";
import { draftKey } from "./draft";

/** Where those who work here read and write; whoever works anywhere has an inbox, and sees what is in theirs. */
export const inboxPage = "/team/messages" as Route;
export const newsPage = "/team/news" as Route;

export const workDraft = (personId: string) => draftKey(personId, "work:new");
export const newsDraft = (personId: string) => draftKey(personId, "work:news");

export type Query = Record<string, string | string[] | undefined>;
