package org.sipppid.portal;

import java.io.StringWriter;
import java.time.LocalDate;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Hari;
import org.sipppid.kalender.Libur;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A deadline for other programs: one JSON object, its keys always there and always in this order. */
final class TenggatJson {

    private TenggatJson() {}

    /** Written by the generator alone: the binder above it would take longer to load than the answer takes. */
    static String print(BatasWaktu batas) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("jatuh_tempo", batas.jatuhTempo().toString());
            json.writeStringProperty("diterima", batas.mulai().toString());
            json.writeNumberProperty("hari", batas.hari());
            json.writeStringProperty(
                    "menurut", batas.menurut().map(LocalDate::toString).orElse(null));
            json.writeArrayPropertyStart("dihitung");
            batas.dihitung().forEach(day -> json.writeString(day.toString()));
            json.writeEndArray();
            json.writeArrayPropertyStart("dilewati");
            batas.dilewati().forEach(day -> print(day, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("tahun_tanpa_daftar");
            batas.tanpaDaftar().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void print(Hari day, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("tanggal", day.tanggal().toString());
        json.writeStringProperty("alasan", day.alasan());
        json.writeStringProperty("nama", day.libur().map(Libur::nama).orElse(null));
        json.writeStringProperty("keputusan", day.libur().map(Libur::keputusan).orElse(null));
        json.writeEndObject();
    }
}
