import "server-only";
import { logFailure } from "@/lib/log/log";
import { storage } from "./storage";

/** Keeps a file; false, and logged, when the store cannot be reached now. What it wrote all the same is swept. */
export async function tryPut(key: string, bytes: Uint8Array, contentType: string): Promise<boolean> {
  try {
    await storage().put(key, bytes, contentType);
    return true;
  } catch (error) {
    logFailure("storage-unavailable", error);
    return false;
  }
}

/** For a file that no row names: where this fails, the daily sweep takes it. */
export async function tryDelete(key: string): Promise<void> {
  await storage()
    .delete(key)
    .catch((error: unknown) => logFailure("storage-unavailable", error));
}
