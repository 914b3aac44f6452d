-- A unit that has ended receives no objection and no request of another public body either, as it receives no request
-- since V23. An objection to one of its requests belongs to that request, whoever answers for it now, and is no new receipt
-- of the unit's own; a dispute is always over an objection.
create trigger skpd_berakhir before insert on keberatan for each row when (new.permohonan is null)
    execute function jaga_skpd_berakhir();
create trigger skpd_berakhir before insert on bantuan_kedinasan for each row execute function jaga_skpd_berakhir();
-- Nor does a correction move what a unit received to a day after its end.
create trigger skpd_berakhir_ubah before update of diterima on permohonan for each row
    when (new.diterima <> old.diterima) execute function jaga_skpd_berakhir();
create trigger skpd_berakhir_ubah before update of diterima on keberatan for each row
    when (new.diterima <> old.diterima and new.permohonan is null) execute function jaga_skpd_berakhir();
create trigger skpd_berakhir_ubah before update of diterima on bantuan_kedinasan for each row
    when (new.diterima <> old.diterima) execute function jaga_skpd_berakhir();
