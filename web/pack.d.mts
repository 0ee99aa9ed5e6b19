/** Packs what Vite has built, so that the program that holds it is smaller, and never has to. */
export declare function packed(): { name: string };
