-- How much was set off against what an invoice asks for, as far as who asks may see it.
CREATE OR REPLACE FUNCTION app.settled_cents(the_invoice uuid) RETURNS integer LANGUAGE sql STABLE AS
$$
SELECT coalesce(sum(a.cents), 0)::integer FROM ledger_entry e JOIN allocation a ON a.debit_id = e.id
  WHERE e.invoice_id = the_invoice
$$;
