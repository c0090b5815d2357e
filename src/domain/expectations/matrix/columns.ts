/** So many columns stand side by side at 1280 px; of more the rest is a press away. */
export const COLUMNS_ABREAST = 10;
/** Up to so many have room for the word beside its mark; with more it stands below. */
export const WORDS_BESIDE = 7;
