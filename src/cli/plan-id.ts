/** `plans/minh-hoa` → `minh-hoa`. */
export const planId = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1)
