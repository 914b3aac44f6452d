-- What an ended unit's papers of its own days begin with, its successor settles as it does that unit's numbers and officials.
alter policy catat_skpd on kop_surat with check (skpd = any (sesi_unit()));
