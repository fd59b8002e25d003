/** Folder of the flags in the build (see `flags.plugin.ts`). */
declare const __FLAGS__: string;
