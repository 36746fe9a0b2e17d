import { NextResponse } from "next/server";

/**
 * Where logging out leads: tells the browser to forget every page it kept, so that Back shows nothing. A
 * server action cannot send this header. It changes nothing on our side and may be opened by anybody.
 */
export function GET(): NextResponse {
  return new NextResponse(null, {
    status: 303,
    headers: { Location: "/login?done=out", "Clear-Site-Data": '"cache", "storage"' },
  });
}
