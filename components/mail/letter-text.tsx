const address = /(https?:\/\/[^\s]+)/;

/** The plain-text letter; its links are links. */
export function LetterText({ text }: { text: string }) {
  return (
    <p className="my-2 whitespace-pre-wrap">
      {text.split(address).map((piece, index) =>
        address.test(piece) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
          <a key={index} href={piece} className="text-leaf underline">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
