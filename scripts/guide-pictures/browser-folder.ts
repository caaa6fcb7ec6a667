/** Files by their path inside the repository, with their texts. */
export type Files = Readonly<Record<string, string>>;

/**
 * Runs in a page of the editor: the folder that it works with is from then on one of the browser's own, which no person has to choose. It
 * looks like a repository, and holds these files and no others.
 */
export async function fillFolder(files: Files): Promise<void> {
  const top = await navigator.storage.getDirectory();
  for await (const name of (top as unknown as { keys: () => AsyncIterable<string> }).keys())
    await top.removeEntry(name, { recursive: true });
  await top.getDirectoryHandle('.git', { create: true });
  for (const [file, text] of Object.entries(files)) {
    const parts = file.split('/');
    let folder = top;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
  Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
}
