package org.disclosureledger.command.registerimport.sheet;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * Looks at where the cells of a sheet say they are. The reader fills a row with blanks up to its last cell, so that one
 * cell in a column that no sheet has takes all memory. Read with the reader's own parser and addresses: what is judged
 * here is what it will see.
 */
final class CellBounds {

    /** Up to XFD, as in the format itself. */
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private static final XMLInputFactory XML = factory();

    private CellBounds() {
    }

    /** Of any part of a workbook, as a sheet may have any name; what is no XML has no cells. */
    static void check(InputStream part) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            int row = 0;
            int cells = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if ("row".equals(xml.getLocalName())) {
                    row++;
                    cells = 0;
                } else if ("c".equals(xml.getLocalName())) {
                    cells++;
                    if ((row > 0 && cells > COLUMNS) || row > ROWS || !isWithin(xml.getAttributeValue(null, "r"))) {
                        throw new UnreadableSheet(Math.clamp(row, 1, ROWS), "单元格的位置超出工作表的范围（最多 16384 列、1048576 行），未读取");
                    }
                }
            }
        } catch (XMLStreamException e) {
            // No XML, or broken from here on: the reader will not get further either.
        }
    }

    private static boolean isWithin(@Nullable String address) {
        if (address == null) {
            return true;
        }
        try {
            CellAddress place = new CellAddress(address);
            return place.getColumn() >= 0 && place.getColumn() < COLUMNS && place.getRow() < ROWS;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
