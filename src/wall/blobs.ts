/**
 * Which blobs are the page's own: those that were made before it was ready, as the code of its inlined workers is.
 */

const own = new WeakSet<Blob>();
/** What each address stands for, where that is a blob of the page's own. */
const addresses = new Map<string, Blob>();
let isOpen = true;

/** From now on no blob is the page's own. */
export const closeBlobs = (): void => {
  isOpen = false;
};

/** The blob of the page's own that an address stands for. */
export const ownBlobAt = (address: string): Blob | undefined => addresses.get(address);

/** Begins to look at the blobs that are made. To be called before anything makes one. */
export function watchBlobs(): void {
  const { Blob: Made, URL: Addresses } = globalThis;
  if (Made === undefined || Addresses?.createObjectURL === undefined) return;
  const createObjectURL = Addresses.createObjectURL.bind(Addresses);
  const revokeObjectURL = Addresses.revokeObjectURL.bind(Addresses);
  globalThis.Blob = new Proxy(Made, {
    construct(target, args, made) {
      const blob = Reflect.construct(target, args, made) as Blob;
      if (isOpen) own.add(blob);
      return blob;
    },
  });
  Addresses.createObjectURL = (source) => {
    const address = createObjectURL(source);
    if (source instanceof Made && own.has(source)) addresses.set(address, source);
    return address;
  };
  Addresses.revokeObjectURL = (address) => {
    addresses.delete(address);
    revokeObjectURL(address);
  };
}
