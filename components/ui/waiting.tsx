"use client";

import { useLinkStatus } from "next/link";
import { useEffect, useState } from "react";
import { useFormStatus } from "react-dom";

/** A line along the top edge while an answer is on its way; the pressed link or button fades with it (globals.css). */
const Line = () => <span aria-hidden className="waiting" />;

/** Inside a link: from the tap until the next page stands. */
export const LinkWaiting = () => (useLinkStatus().pending ? <Line /> : null);

/** Inside a form with an action: from the tap until it has answered. */
export const FormWaiting = () => (useFormStatus().pending ? <Line /> : null);

/** A file that is fetched by a form never tells the page that it came. */
const longEnough = 8000;

/** Once in the frame: the same for forms that the browser sends itself, such as a search or a download. */
export function BrowserWaiting() {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const send = (event: SubmitEvent) => setWaiting(!event.defaultPrevented);
    const stay = () => setWaiting(false);
    window.addEventListener("submit", send);
    window.addEventListener("pageshow", stay);
    return () => {
      window.removeEventListener("submit", send);
      window.removeEventListener("pageshow", stay);
    };
  }, []);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setWaiting(false), longEnough);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting ? <Line /> : null;
}
