import { type Actor, system } from "@/lib/access/actor";

/** Whoever stands at the console of the server: there is no other way to act as the set-up of the installation. */
export const atConsole = system("set-up");

export const isConsole = (actor: Actor) => actor.kind === "system" && actor.job === atConsole.job;
