-- How two spellings count as one, for every search and filter: the same rule as `fold` in src/domain/folding.ts, whose tests
-- hold the two together. Needs nothing but PostgreSQL itself (17 or newer), no extension. The ranges are marks and signs
-- that are left out; the pairs are letters that Unicode does not take apart.
CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(replace(replace(replace(replace(translate(
    regexp_replace(lower(normalize(words, NFKD) COLLATE "pg_c_utf8"),
      '[\U000000ad\U00000300-\U0000036f\U00000483-\U00000489\U00000591-\U000005bd\U000005bf\U000005c1-\U000005c2\U000005c4-\U000005c5\U000005c7\U00000610-\U0000061a\U0000061c\U00000640\U0000064b-\U0000065f\U00000670\U000006d6-\U000006dc\U000006df-\U000006e4\U000006e7-\U000006e8\U000006ea-\U000006ed\U00000711\U00000730-\U0000074a\U0000093c\U000009bc\U00000a3c\U00000abc\U00000b3c\U00000c3c\U00000cbc\U0000115f-\U00001160\U000017b4-\U000017b5\U0000180b-\U0000180f\U00001ab0-\U00001aff\U00001dc0-\U00001dff\U0000200b-\U0000200f\U0000202a-\U0000202e\U00002060-\U0000206f\U000020d0-\U000020ff\U0000fe00-\U0000fe0f\U0000fe20-\U0000fe2f\U0000feff\U000e0000-\U000e0fff]+', '', 'g'),
    'łŀɫⱡøœɔɵđðɖɗħɦıɨŧƭŋɲæⱥßƀɓȼɛəɇǝƒǥɠɣɉƙĸɍʉʋƴɏƶςґىیکہە٠۰١۱٢۲٣۳٤۴٥۵٦۶٧۷٨۸٩۹’‘ʼʻ`´′“”„«»″‐‒–—−',
    'llllooooddddhhiittnnaasbbceeeefgggjkkruvyyzσгييكهه00112233445566778899''''''''''''''""""""-----'),
    'þ', 'th'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 's+', 's', 'g')
$$;

-- The order of names: as a German dictionary has it, with numbers by what they count. The same as `inOrderOfNames` in
-- src/domain/ordering.ts. Every column that is called name or title has it, so that no list can forget it.
CREATE COLLATION numbered (provider = icu, locale = 'de-u-kn-true');
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT c.table_schema, c.table_name, c.column_name FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE' AND c.data_type = 'text' AND c.column_name IN ('name', 'title')
        AND (c.table_schema = 'public' OR (c.table_schema = 'auth' AND c.table_name = 'Organisation')) LOOP
    EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN %I TYPE text COLLATE public.numbered', one.table_schema, one.table_name, one.column_name);
  END LOOP;
END $$;
