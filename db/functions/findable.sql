-- A name as it is looked for: as app.searchable, and without spaces, apostrophes of any shape, hyphens and full stops, so
-- that "van den Berg", "vandenberg", "O'Connor" and "o connor" find what is meant. Built-in parts only: it stands in columns.
CREATE OR REPLACE FUNCTION app.findable(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
SELECT regexp_replace(app.searchable(words), '[\s.''\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4\u2010-\u2015-]', '', 'g')
$$;
