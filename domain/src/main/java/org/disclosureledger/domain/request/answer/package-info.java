/** The statutory answer (答复), made on the day it is posted or handed over, its delivery (送达), and the answer made anew after an appeal (重新答复). Letters and signatures are not events of this kind. */
@NullMarked
package org.disclosureledger.domain.request.answer;

import org.jspecify.annotations.NullMarked;
