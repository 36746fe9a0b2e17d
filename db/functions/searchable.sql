-- How names are searched and sorted: lower case, without accents. Built-in parts only, so that it may stand in
-- a generated column and does not depend on the collation of the server. Who has one name only begins with that one.
CREATE OR REPLACE FUNCTION app.searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
SELECT ltrim(lower(replace(replace(replace(
    translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'øØłŁđĐıİ', 'oOlLdDii'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')))
$$;
