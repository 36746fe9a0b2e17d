/** No pop-up. */
export default function NoModal() {
  return null;
}
