/** Is the name one that file managers hide (`.DS_Store`), or the litter that they leave? `path` has `/` between its parts. */
export function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || part === 'Thumbs.db' || part === 'desktop.ini' || part === '__MACOSX');
}
