package org.sipppid.arsip;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key figures of a frozen print: the part of its data that any reader may see beside its title. */
record Ringkasan(String nama, long nilai) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Ringkasan> of(String data) {
        List<Ringkasan> figures = new ArrayList<>();
        for (JsonNode figure : JSON.readTree(data).path("ringkasan")) {
            figures.add(new Ringkasan(
                    figure.path("nama").asString(), figure.path("nilai").asLong()));
        }
        return figures;
    }
}
